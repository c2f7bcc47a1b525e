using Xunit;

namespace Yuezhang.Documentation.Tests.Hygiene;

/// <summary>A check of many files that tells every fault it found, where a collection assertion would cut the list short.</summary>
internal static class Faults
{
    public static void None(IEnumerable<string?> faults)
    {
        var found = faults.OfType<string>().ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
