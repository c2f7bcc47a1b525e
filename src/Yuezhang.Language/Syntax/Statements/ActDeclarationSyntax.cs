using Yuezhang.Language.Syntax.Names;
using Yuezhang.Language.Text;

namespace Yuezhang.Language.Syntax.Statements;

/// <summary><c>to garrison is an act, with garrisons, garrisoned, and to evacuate ends it</c>.</summary>
/// <param name="Infinitive">The bare form, without <c>to</c>.</param>
/// <param name="Present">The third person; null for the regular form.</param>
/// <param name="Participle">The past participle; null for the regular form.</param>
/// <param name="EndedBy">The infinitive of the act that ends it, for an act that lasts; else null.</param>
/// <param name="Span">All of it.</param>
public sealed record ActDeclarationSyntax(
    PhraseSyntax Infinitive, PhraseSyntax? Present, PhraseSyntax? Participle, PhraseSyntax? EndedBy, TextSpan Span) : StatementSyntax(Span);
