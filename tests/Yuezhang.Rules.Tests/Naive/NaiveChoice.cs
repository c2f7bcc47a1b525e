using Yuezhang.Rules.Program;

namespace Yuezhang.Rules.Tests.Naive;

/// <summary>The law on one choice of every reading.</summary>
internal sealed class NaiveChoice(Selection selection)
{
    public bool IsLaw(Guard? guard) => guard is null || selection.Choices.GetValueOrDefault(guard.Reading) == guard.Choice;

    public T? Of<T>(Alternatives<T> alternatives)
        where T : class => Way(alternatives)?.Value;

    public Alternative<T>? Way<T>(Alternatives<T> alternatives)
        where T : notnull => alternatives.Items.FirstOrDefault(a => IsLaw(a.Guard));
}
