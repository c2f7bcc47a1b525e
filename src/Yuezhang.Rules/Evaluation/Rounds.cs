using Yuezhang.Time;

namespace Yuezhang.Rules.Evaluation;

/// <summary>
/// Works out what waits for itself through a delay, or through the state just before an event: round after round, each from what the last one knew, the
/// first from nothing, until a round adds nothing.
/// </summary>
/// <remarks>
/// Knowledge only grows so, but may creep on by a minute a round. Yet each moment follows from those before it alone. As soon as all is known of the
/// beginning, each value is therefore supposed to stay as it is: the next round shows where the first does not, and is right up to there and at it.
/// Example: under a treaty that could enter into force only by an act that counts for something under that very treaty, nothing ever counts.
/// </remarks>
/// <param name="horizon">The first moment at which nothing of this kind is worked out any more.</param>
internal sealed class Rounds(Boundary horizon)
{
    /// <summary>After so many rounds what is still open stays open.</summary>
    private const int Most = 20_000;

    /// <summary>After so many stretches, worked out in all rounds together, what is still open stays open: law may turn back and forth without end.</summary>
    private const long MostStretches = 250_000;

    /// <summary>After so many rounds of knowledge that only grows, it is supposed to stay as it is; and where that does not help, so many times as many are gone through.</summary>
    private const int Patience = 6;

    private readonly Dictionary<object, Timeline<Truth>> _known = [];
    private readonly Dictionary<object, Func<Timeline<Truth>>> _members = [];
    private readonly List<object> _order = [];
    private readonly List<Action> _back = [];
    private Dictionary<object, Timeline<Truth>> _guesses = [];
    private long _stretches;

    /// <summary>The first moment at which nothing is worked out any more that waits for itself.</summary>
    public Boundary Horizon => horizon;

    /// <summary>Whether what is worked out now may rest on a guess.</summary>
    public bool IsGuessing { get; private set; }

    /// <summary>How often a guess was read, or something that rests on one. What was worked out meanwhile rests on none if this is the same.</summary>
    public long Doubts { get; private set; }

    /// <summary>Tells what is settled now from what was before.</summary>
    public int Settling { get; private set; }

    /// <summary>Says that something was read that rests on a guess.</summary>
    public void Doubt() => Doubts++;

    /// <summary>Says what is to be done if the guesses are taken back.</summary>
    public void OnBack(Action back) => _back.Add(back);

    /// <summary>A value that may wait for itself.</summary>
    public Timeline<Truth> Of(object key, Func<Timeline<Truth>> workOut)
    {
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        if (!IsGuessing)
        {
            return Settle(key, workOut);
        }

        Doubts++;
        Join(key, workOut);
        return _guesses.GetValueOrDefault(key, Kleene.Unknown);
    }

    private Timeline<Truth> Settle(object key, Func<Timeline<Truth>> workOut)
    {
        Join(key, workOut);
        (IsGuessing, Settling, _stretches) = (true, Settling + 1, 0);
        var settled = false;
        try
        {
            settled = Approximate();
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
            _order.Clear();
            _back.Clear();
            (IsGuessing, _guesses) = (false, []);
        }
    }

    private void Join(object key, Func<Timeline<Truth>> workOut)
    {
        if (_members.TryAdd(key, workOut))
        {
            _order.Add(key);
        }
    }

    /// <summary>Rounds from nothing. Whether they came to an end.</summary>
    private bool Approximate()
    {
        var mayGoOn = true;
        for (var round = 1; round <= (mayGoOn ? Most : Patience * Patience * Patience) && _stretches < MostStretches; round++)
        {
            var (doubts, count) = (Doubts, _order.Count);
            var next = Round();
            var isNew = _order.Count != count;
            if (Doubts == doubts || (!isNew && FirstChange(next) is null))
            {
                _guesses = next;
                return true;
            }

            var begun = !isNew && next.All(n => _guesses.TryGetValue(n.Key, out var guess) && guess.Pieces[0].Value == n.Value.Pieces[0].Value);
            _guesses = next;
            if (begun && mayGoOn && round >= Patience)
            {
                if (GoesOn())
                {
                    return true;
                }

                // something came up that had not been met before, and is approximated first; or something looks ahead
                mayGoOn = _order.Count != next.Count;
                _guesses = _stretches < MostStretches ? next : _guesses;
            }
        }

        return false;
    }

    /// <summary>
    /// From the beginning on, what is supposed to stay as it is until a round shows otherwise. By turns what the round shows later on is taken over, as what
    /// comes back after a period, or it is supposed to stay. Whether it came to an end with what was met so far.
    /// </summary>
    private bool GoesOn()
    {
        var (count, right, stalled) = (_order.Count, Boundary.Beginning, 0);
        _guesses = _guesses.ToDictionary(g => g.Key, g => Staying(g.Value, Boundary.Beginning));
        for (var round = 0; round < Most && stalled <= count; round++)
        {
            var next = Round();
            if (_order.Count != count)
            {
                return false;
            }

            if (FirstChange(next) is not { } change)
            {
                _guesses = next;
                return true;
            }

            if (_stretches >= MostStretches)
            {
                _guesses = next.ToDictionary(n => n.Key, n => Kleene.UnknownFrom(n.Value, change));
                return false;
            }

            // what is looked up for rules at the same moment is right a round later
            (right, stalled) = change > right ? (change, 0) : (right, stalled + 1);
            _guesses = round % 2 == 0 && stalled == 0 ? next : next.ToDictionary(n => n.Key, n => Staying(n.Value, change));
        }

        return false;
    }

    /// <summary>Works out every member from the guesses.</summary>
    private Dictionary<object, Timeline<Truth>> Round()
    {
        TakeBack();
        var next = new Dictionary<object, Timeline<Truth>>();
        for (var (member, count) = (0, _order.Count); member < count; member++)
        {
            var value = Kleene.UnknownFrom(_members[_order[member]](), horizon);
            next.Add(_order[member], value);
            _stretches += value.Pieces.Length;
        }

        return next;
    }

    /// <summary>The first moment at which something is otherwise than it was guessed; null where nothing is.</summary>
    private Boundary? FirstChange(Dictionary<object, Timeline<Truth>> next)
    {
        Boundary? first = null;
        foreach (var (key, value) in next)
        {
            var guess = _guesses.GetValueOrDefault(key, Kleene.Unknown);
            first = Kleene.Agree(guess, value) || Timeline.Combine(guess, value, (g, v) => g != v).FirstFrom(Boundary.Beginning, differs => differs) is not { } at || at >= first ? first : at;
        }

        return first;
    }

    /// <summary>A value that stays, from a moment to the horizon, what it is then.</summary>
    private Timeline<Truth> Staying(Timeline<Truth> value, Boundary from)
    {
        var piece = from == Boundary.Beginning ? value.Pieces[0] : value.PieceAt(from);
        return from < horizon ? Kleene.UnknownFrom(value.With(new Interval(from, Boundary.End), piece.Value, piece.Support), horizon) : value;
    }

    private void TakeBack()
    {
        _back.ForEach(back => back());
        _back.Clear();
    }
}
