namespace Yuezhang.Cli.Screen;

/// <summary>How much of a day is shown.</summary>
internal enum DayDetail
{
    /// <summary>The first lines of each section, as a library opens with them.</summary>
    Glance,

    /// <summary>What binds on the day, and some of what does not.</summary>
    Binding,

    /// <summary>What does not bind too: not yet, no more, never.</summary>
    All,
}
