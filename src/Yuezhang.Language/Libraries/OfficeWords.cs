using Yuezhang.Rules.Program;

namespace Yuezhang.Language.Libraries;

/// <summary>A library's own words for what courts and customs do, from <c>library.yaml</c>: whoever asks for a forum or a duty asks in these.</summary>
/// <param name="Hear">Hearing a cause, for one and against another: <c>hear: to hear</c>; null where the library has no word for it.</param>
/// <param name="Apply">Applying a law to somebody: <c>apply: to apply</c>.</param>
/// <param name="Subject">Whose subject a person is: <c>subject: is a subject of</c>.</param>
/// <param name="Charge">Charging goods or ships: <c>charge: to charge</c>.</param>
public sealed record OfficeWords(Verb? Hear, Verb? Apply, Relation? Subject, Verb? Charge);
