using System.CommandLine;

namespace Yuezhang.Cli.Commands;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions
{
    public Option<string?> Library { get; } = new("--library")
    {
        Description = "The folder of the library; otherwise the nearest treaties/ from here upward, or the one packed with yuezhang",
        HelpName = "PATH",
        Recursive = true,
    };

    public Option<bool> Json { get; } = new("--json") { Description = "Print one JSON object, for programs", Recursive = true };

    public Option<string?> On { get; } = new("--on")
    {
        Description = "The day asked about: YYYY-MM-DD, or with its era, year, month and day",
        HelpName = "DATE",
        Recursive = true,
    };

    public Option<string?> Known { get; } = new("--known")
    {
        Description = "Know only the events dated through this day",
        HelpName = "DATE",
        Recursive = true,
    };

    public Option<string[]> Scenario { get; } = new("--scenario")
    {
        Description = "Suppose a scenario: its name, a file, or inline JSON; several are laid one over the other",
        HelpName = "NAME|FILE|JSON",
        Recursive = true,
    };

    public Option<string[]> Reading { get; } = new("--reading")
    {
        Description = "Take a doubtful point one way",
        HelpName = "NAME=CHOICE",
        Recursive = true,
    };

    public IEnumerable<Option> All => [Library, Json, On, Known, Scenario, Reading];
}
