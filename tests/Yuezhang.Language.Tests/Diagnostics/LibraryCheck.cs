using System.Collections.Immutable;
using Xunit;
using Yuezhang.Language.Diagnostics;
using Yuezhang.Language.Libraries;
using Yuezhang.Language.Review;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Tests.Diagnostics;

/// <summary>All that is found wrong in a library, then in the law once it is worked out, and then in a question asked of it.</summary>
internal static class LibraryCheck
{
    public static ImmutableArray<Diagnostic> Of(ILibraryFiles files, string? question)
    {
        var library = TreatyLibrary.Load(files);
        ImmutableArray<Diagnostic> review = library.HasErrors ? [] : ReviewDiagnostics.Of(library, TestContext.Current.CancellationToken).Diagnostics;
        return [.. library.Diagnostics, .. review, .. question is null ? [] : QuestionReader.Read(question, library).Diagnostics];
    }
}
