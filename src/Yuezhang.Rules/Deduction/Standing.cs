namespace Yuezhang.Rules.Deduction;

/// <summary>How sure it is that an atom holds.</summary>
internal enum Standing
{
    /// <summary>It holds, whatever the uncertain facts turn out to be.</summary>
    Certain,

    /// <summary>It may hold.</summary>
    Possible,
}
