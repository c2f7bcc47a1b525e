using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Tests.Diagnostics;

/// <summary>All that is found wrong in a library, and then in a question asked of it.</summary>
internal static class LibraryCheck
{
    public static ImmutableArray<Diagnostic> Of(ILibraryFiles files, string? question)
    {
        var library = TreatyLibrary.Load(files);
        return question is null ? library.Diagnostics : [.. library.Diagnostics, .. QuestionReader.Read(question, library).Diagnostics];
    }
}
