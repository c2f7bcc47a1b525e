using Yuezhang.Rules.Program;
using Yuezhang.Time.Quantities;

namespace Yuezhang.Rules.Questions;

/// <summary>What can be asked of a library on a day.</summary>
public abstract record Question
{
    private protected Question()
    {
    }
}

/// <summary>Is the act owed, forbidden, allowed, or free to be left undone? "must Japan evacuate Weihaiwei?"</summary>
public sealed record WhetherBound(Modality Modality, Act Act) : Question;

/// <summary>Does the condition hold? "is the indemnity settled?"</summary>
public sealed record WhetherHolds(Condition Condition) : Question;

/// <summary>How much does one party owe, to whom it may be, on which account it may be? "what does China owe Japan?"</summary>
public sealed record WhatIsOwed(Entity Debtor, Entity? Creditor, Entity? Account) : Question;

/// <summary>How much principal is unpaid? "what is the principal of the indemnity?"</summary>
public sealed record WhatPrincipal(Entity Account) : Question;

/// <summary>How much interest is accrued and unpaid? "what is the interest on the indemnity?"</summary>
public sealed record WhatInterest(Entity Account) : Question;

/// <summary>What is the last day for an instalment? "when is instalment 2 of the indemnity due?"</summary>
public sealed record WhenDue(Entity Account, int Instalment) : Question;

/// <summary>
/// What is the last day for an act that is to be done? "by when must Japan evacuate the port?" Of the duties that bind at the moment it is the first day; where it is sure of none
/// that it binds, the day of all there are, if they agree: it is asked of the term, whatever has become of the duty.
/// </summary>
public sealed record ByWhen(Act Act) : Question;

/// <summary>
/// How much may be done of an act? "how much may Aurelia charge on silk?" The least amount such that more of it must not be, as in <see cref="WhetherBound"/>; of several
/// units the limit of each. Where nothing forbids more, the answer is whether the act may be done, and tells no limit.
/// </summary>
/// <param name="Act">The act; a measure of it counts for nothing.</param>
/// <param name="In">The unit in which it is asked; null for all.</param>
public sealed record HowMuchMay(Act Act, Unit? In = null) : Question;

/// <summary>
/// Which things of the variable's sort satisfy the condition? "which ports are open?", "who must evacuate the port?" Each thing is asked of by itself, of a norm as in
/// <see cref="WhetherBound"/>. What would flip it is not sought: that is to be asked of one thing.
/// </summary>
public sealed record Which(Entity Variable, Condition Condition) : Question;

/// <summary>From which day does the condition hold? "when is the indemnity settled?", "when must Japan evacuate Weihaiwei?"</summary>
public sealed record SinceWhen(Condition Condition) : Question;
