using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// Works out what waits for itself through a delay, or through the state just before an event: round after round, each from what the last one knew,
/// the first from nothing. Knowledge only grows, and each round reaches at least one turn further, so that the rounds end.
/// </summary>
/// <param name="horizon">The first moment at which nothing of this kind is worked out any more.</param>
internal sealed class Rounds(Boundary horizon)
{
    /// <summary>After so many rounds what is still open stays open.</summary>
    private const int Most = 20_000;

    private readonly Dictionary<object, Timeline<Truth>> _known = [];
    private readonly Dictionary<object, Timeline<Truth>> _guesses = [];
    private readonly Dictionary<object, Func<Timeline<Truth>>> _members = [];
    private readonly List<Action> _back = [];
    private bool _guessed;

    /// <summary>Whether what is worked out now may rest on a guess.</summary>
    public bool IsGuessing { get; private set; }

    /// <summary>Says what is to be done if the guesses are taken back.</summary>
    public void OnBack(Action back) => _back.Add(back);

    /// <summary>A value that may wait for itself.</summary>
    public Timeline<Truth> Of(object key, Func<Timeline<Truth>> workOut)
    {
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        if (IsGuessing)
        {
            _guessed = true;
            _members.TryAdd(key, workOut);
            return _guesses.GetValueOrDefault(key, Kleene.Unknown);
        }

        return Settle(key, workOut);
    }

    private Timeline<Truth> Settle(object key, Func<Timeline<Truth>> workOut)
    {
        _members.Add(key, workOut);
        IsGuessing = true;
        var settled = false;
        try
        {
            for (var round = 0; round < Most && !settled; round++)
            {
                TakeBack();
                settled = Agrees();
            }

            foreach (var (member, value) in _guesses)
            {
                _known.Add(member, value);
            }

            return _known[key];
        }
        finally
        {
            if (!settled)
            {
                TakeBack();
            }

            _members.Clear();
            _guesses.Clear();
            _back.Clear();
            (IsGuessing, _guessed) = (false, false);
        }
    }

    /// <summary>One round: works out every member from the guesses, and takes the outcome as the next guess. Whether nothing new came of it.</summary>
    private bool Agrees()
    {
        var next = new List<(object Key, Timeline<Truth> Value)>();
        foreach (var key in _members.Keys.ToList())
        {
            next.Add((key, _members[key]()));
        }

        // what rests on no guess waits for nothing; beyond the horizon nothing is worked out that may wait for itself
        var agrees = !_guessed || _members.Count == next.Count;
        foreach (var (key, value) in next)
        {
            var seen = Kleene.UnknownFrom(value, horizon);
            agrees &= !_guessed || (_guesses.TryGetValue(key, out var guess) && Kleene.Agree(guess, seen));
            _guesses[key] = seen;
        }

        return agrees;
    }

    private void TakeBack()
    {
        _back.ForEach(back => back());
        _back.Clear();
    }
}
