namespace Yuezhang.Time.Numerals;

/// <summary>The set of signs to which a numeral sign belongs.</summary>
internal enum SignScript
{
    /// <summary>Either.</summary>
    Any,

    /// <summary>The everyday signs.</summary>
    Plain,

    /// <summary>The signs that are hard to alter, in contracts and on cheques.</summary>
    Formal,

    /// <summary>A sign hard to alter that is a common word as well: 陆 is six and land, 伍 five and a surname, 参 three and to join.</summary>
    FormalOrWord,
}
