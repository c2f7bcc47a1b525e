using Yuezhang.Cli.Commands;
using Yuezhang.Time;

namespace Yuezhang.Cli.Screen;

/// <summary>Under what an answer stands: the day, what is known, what is supposed.</summary>
internal static class Circumstances
{
    /// <summary>"on 1896-06-01, known through 1896-06-01, supposing paid-late".</summary>
    public static string Of(Consultation consultation, Day on) => $"on {on}{Beside(consultation)}";

    /// <summary>The same of a moment within a day: "on 1895-04-20 at 12:00".</summary>
    public static string Of(Consultation consultation, Boundary at) => at.Clock() is { } clock ? $"on {at.Day} at {clock}{Beside(consultation)}" : Of(consultation, at.Day);

    /// <summary>The same without the day.</summary>
    public static string Beside(Consultation consultation)
    {
        var known = consultation.Inquiry.Situation.Known is { } day ? $", known through {day}" : "";
        var supposed = string.Join(" and ", consultation.Scenarios.Select(s => s.Name.Length > 0 ? s.Name : "what the command says"));
        return supposed.Length > 0 ? $"{known}, supposing {supposed}" : known;
    }
}
