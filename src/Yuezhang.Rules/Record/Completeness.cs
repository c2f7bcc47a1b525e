using Yuezhang.Rules.Program;
using Yuezhang.Time;

namespace Yuezhang.Rules.Record;

/// <summary>
/// A statement that the record holds every event of one description through a day. Only such a statement turns silence into
/// "it did not happen"; after that day, and for every other kind of event, absence says nothing.
/// </summary>
/// <param name="Act">The description; null for the payments of an account.</param>
/// <param name="Payments">The account whose payments are all there; null for acts.</param>
/// <param name="Through">The last day covered.</param>
/// <param name="Source">Who says so.</param>
/// <param name="At">Where it is recorded.</param>
public sealed record Completeness(Act? Act, Entity? Payments, Day Through, string Source, Citation At);
