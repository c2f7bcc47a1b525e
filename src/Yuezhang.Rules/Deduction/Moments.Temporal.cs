namespace Yuezhang.Rules.Deduction;

/// <summary>The temporal operators, in time linear in the number of stretches.</summary>
internal readonly partial struct Moments
{
    /// <summary>The moments that lie so far after one of these: "it was so, that far back" (diamond, past).</summary>
    public Moments Later(Reach reach)
    {
        var writer = new MomentsWriter(Ends.Length);
        for (var i = 0; i < Ends.Length; i += 2)
        {
            writer.Join(Ahead(Ends[i], reach.Least), Ahead(Ends[i + 1], reach.Most));
        }

        return writer.Done();
    }

    /// <summary>The moments that lie so far before one of these: "it will be so, that far ahead" (diamond, future).</summary>
    public Moments Sooner(Reach reach)
    {
        var writer = new MomentsWriter(Ends.Length);
        for (var i = 0; i < Ends.Length; i += 2)
        {
            writer.Join(Back(Ends[i], reach.Most), Back(Ends[i + 1], reach.Least));
        }

        return writer.Done();
    }

    /// <summary>The moments before which it was so all along the reach (box, past).</summary>
    public Moments ThroughoutBefore(Reach reach)
    {
        var writer = new MomentsWriter(Ends.Length);
        for (var i = 0; i < Ends.Length; i += 2)
        {
            writer.Join(Ahead(Ends[i], reach.Most), Ahead(Ends[i + 1], reach.Least));
        }

        return writer.Done();
    }

    /// <summary>The moments after which it will be so all along the reach (box, future).</summary>
    public Moments ThroughoutAfter(Reach reach)
    {
        var writer = new MomentsWriter(Ends.Length);
        for (var i = 0; i < Ends.Length; i += 2)
        {
            writer.Join(Back(Ends[i], reach.Least), Back(Ends[i + 1], reach.Most));
        }

        return writer.Done();
    }

    /// <summary>
    /// The moments at which <paramref name="anchor"/> was so, that far back, and this has been so at every moment strictly between (since).
    /// </summary>
    public Moments Since(Moments anchor, Reach reach)
    {
        // With nothing strictly between, there is nothing that this would have to hold at.
        var atOnce = reach.Least <= 1 ? anchor.Later(reach with { Most = Math.Min(reach.Most, 1) }) : None;
        var writer = new MomentsWriter(Ends.Length);
        var ends = anchor.Ends;
        for (int i = 0, j = 0; i < Ends.Length; i += 2)
        {
            var (first, last) = (Back(Ends[i], 1), Ahead(Ends[i + 1], 1));
            for (; j < ends.Length && ends[j] < Ends[i + 1]; j += 2)
            {
                var (from, until) = (Math.Max(ends[j], first), Math.Min(ends[j + 1], Ends[i + 1]));
                if (from < until)
                {
                    writer.Join(Math.Max(Ahead(from, reach.Least), Ends[i]), Math.Min(Ahead(until, reach.Most), last));
                }

                if (ends[j + 1] > Ends[i + 1])
                {
                    break;
                }
            }
        }

        return atOnce.Union(writer.Done());
    }

    /// <summary>
    /// The moments from which, that far ahead, <paramref name="goal"/> is so, and this at every moment strictly between (until): the mirror
    /// of since.
    /// </summary>
    public Moments Until(Moments goal, Reach reach)
    {
        var atOnce = reach.Least <= 1 ? goal.Sooner(reach with { Most = Math.Min(reach.Most, 1) }) : None;
        var writer = new MomentsWriter(Ends.Length);
        var ends = goal.Ends;
        for (int i = 0, j = 0; i < Ends.Length; i += 2)
        {
            var (first, last) = (Back(Ends[i], 1), Ahead(Ends[i + 1], 1));
            for (; j < ends.Length && ends[j] < last; j += 2)
            {
                var (from, until) = (Math.Max(ends[j], Ends[i]), Math.Min(ends[j + 1], last));
                if (from < until)
                {
                    writer.Join(Math.Max(Back(from, reach.Most), first), Math.Min(Back(until, reach.Least), Ends[i + 1]));
                }

                if (ends[j + 1] > last)
                {
                    break;
                }
            }
        }

        return atOnce.Union(writer.Done());
    }

    /// <summary>Each stretch with both its ends moved ("three months after"); what is left without extent goes. An open end stays open.</summary>
    public Moments Moved(Func<long, long> end) => Moved(end, end);

    /// <summary>Each stretch from where its beginning is moved to where its end is.</summary>
    /// <exception cref="InvalidOperationException">A later end is moved to an earlier point.</exception>
    public Moments Moved(Func<long, long> from, Func<long, long> until)
    {
        var writer = new MomentsWriter(Ends.Length);
        var (begun, ended) = (long.MinValue, long.MinValue);
        for (var i = 0; i < Ends.Length; i += 2)
        {
            var (first, last) = (Move(Ends[i], from), Move(Ends[i + 1], until));
            if (first < begun || last < ended)
            {
                throw new InvalidOperationException($"[{Word(Ends[i])}, {Word(Ends[i + 1])}) is moved to [{Word(first)}, {Word(last)}), behind one before.");
            }

            writer.Join(first, last);
            (begun, ended) = (first, last);
        }

        return writer.Done();
    }

    /// <summary>All moments from where the first of each stretch looks back to, through where the last does.</summary>
    public Moments LookedBackFrom(Func<long, long> source) => Moved(source, until => source(until - 1) + 1);

    /// <summary>The moments that at least so many of the sets have.</summary>
    public static Moments SharedByAtLeast(int least, IReadOnlyList<Moments> sets)
    {
        if (least <= 0)
        {
            return Always;
        }

        if (sets.Count < least)
        {
            return None;
        }

        var froms = sets.SelectMany(s => Enumerable.Range(0, s.Count).Select(i => s[i].From)).Order().ToArray();
        var untils = sets.SelectMany(s => Enumerable.Range(0, s.Count).Select(i => s[i].Until)).Order().ToArray();
        var writer = new MomentsWriter(8);
        var (sharing, began) = (0, 0L);
        for (int i = 0, j = 0; j < untils.Length;)
        {
            // Ends come before beginnings at one moment: the sets are half-open, and what ends and begins together is not shared.
            if (i < froms.Length && froms[i] < untils[j])
            {
                sharing++;
                began = sharing == least ? froms[i] : began;
                i++;
            }
            else
            {
                if (sharing == least)
                {
                    writer.Join(began, untils[j]);
                }

                sharing--;
                j++;
            }
        }

        return writer.Done();
    }

    private static long Move(long end, Func<long, long> move) => end is long.MinValue or long.MaxValue ? end : move(end);

    private static long Ahead(long end, long distance) =>
        end is long.MinValue or long.MaxValue ? end
        : distance == long.MaxValue || distance > long.MaxValue - Math.Max(end, 0) ? long.MaxValue
        : end + distance;

    private static long Back(long end, long distance) =>
        end is long.MinValue or long.MaxValue ? end
        : distance == long.MaxValue || distance > Math.Min(end, -1) - long.MinValue ? long.MinValue
        : end - distance;
}
