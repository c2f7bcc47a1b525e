using Xunit;

namespace Yuezhang.Time.Tests.Calendars;

/// <summary>Tables of other authorities, which are not of this repository: the folder that <c>YUEZHANG_ORACLES</c> names.</summary>
internal static class OracleFiles
{
    /// <summary>The lines of a table but for its head, as cells; the test is skipped where the variable is not set.</summary>
    public static IEnumerable<string[]> Rows(string name) =>
        Read(name).Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','));

    public static string Read(string name)
    {
        var folder = Environment.GetEnvironmentVariable("YUEZHANG_ORACLES");
        if (string.IsNullOrEmpty(folder))
        {
            Assert.Skip("YUEZHANG_ORACLES names no folder of tables to compare with.");
        }

        return File.ReadAllText(Path.Combine(folder, name));
    }
}
