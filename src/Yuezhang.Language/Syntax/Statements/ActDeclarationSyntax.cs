using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>to garrison a place is an act, with garrisons, garrisoned, and to evacuate ends it</c>; <c>to hear a thing against a person is an act</c>.</summary>
/// <param name="Infinitive">The bare form, without <c>to</c>.</param>
/// <param name="Objects">What it may be done to; null for an act that is done to nothing.</param>
/// <param name="Toward">How it is said to whom it is done; null for <c>to</c>.</param>
/// <param name="Present">The third person; null for the regular form.</param>
/// <param name="Participle">The past participle; null for the regular form.</param>
/// <param name="EndedBy">The infinitive of the act that ends it, for an act that lasts; else null.</param>
/// <param name="OnlyOnce">Whether it can be done only once to one thing.</param>
/// <param name="Span">All of it.</param>
public sealed record ActDeclarationSyntax(
    PhraseSyntax Infinitive,
    ObjectSortsSyntax? Objects,
    TowardSyntax? Toward,
    PhraseSyntax? Present,
    PhraseSyntax? Participle,
    PhraseSyntax? EndedBy,
    bool OnlyOnce,
    TextSpan Span) : StatementSyntax(Span);
