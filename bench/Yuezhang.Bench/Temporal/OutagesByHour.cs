using Yuezhang.Rules.Deduction;

namespace Yuezhang.Bench.Temporal;

/// <summary>
/// What follows of outages, worked out hour by hour for the facts of one group, by hand and without any engine: for every relation, which
/// tuple holds in which hour.
/// </summary>
internal sealed class OutagesByHour
{
    private const int Size = Outages.GroupSize;

    private readonly int _hours = (int)Outages.Window.Horizon;
    private readonly int _first;
    private readonly bool[][,] _one = [.. Enumerable.Range(0, Outages.Relations).Select(_ => new bool[Size, (int)Outages.Window.Horizon])];
    private readonly bool[,,] _link = new bool[Size, Size, (int)Outages.Window.Horizon];
    private readonly bool[,,] _connected = new bool[Size, Size, (int)Outages.Window.Horizon];

    /// <summary>Works a group out.</summary>
    /// <param name="first">The first of its stations.</param>
    /// <param name="facts">Its facts.</param>
    public OutagesByHour(int first, IEnumerable<Fact> facts)
    {
        _first = first;
        foreach (var fact in facts)
        {
            for (var t = 0; t < _hours; t++)
            {
                if (fact.Certain.Contains(t))
                {
                    _ = fact.Relation == Outages.Link ? _link[fact.Tuple[0] - first, fact.Tuple[1] - first, t] = true : _one[fact.Relation][fact.Tuple[0] - first, t] = true;
                }
            }
        }

        Spread();
        Connect();
        Judge();
    }

    /// <summary>Whether an atom of the group holds in an hour.</summary>
    public bool Holds(int relation, ReadOnlySpan<int> tuple, int hour) => relation switch
    {
        Outages.Link => _link[tuple[0] - _first, tuple[1] - _first, hour],
        Outages.Connected => _connected[tuple[0] - _first, tuple[1] - _first, hour],
        _ => _one[relation][tuple[0] - _first, hour],
    };

    /// <summary>How many stretches the relations that are concluded have, all together.</summary>
    public int Stretches()
    {
        var count = 0;
        for (var relation = Outages.Down; relation < Outages.Relations; relation++)
        {
            var ends = relation == Outages.Connected ? Size : 1;
            for (var a = 0; a < Size; a++)
            {
                for (var b = 0; b < ends; b++)
                {
                    int[] tuple = [_first + a, _first + b];
                    for (var t = 0; t < _hours; t++)
                    {
                        count += Holds(relation, tuple, t) && (t == 0 || !Holds(relation, tuple, t - 1)) ? 1 : 0;
                    }
                }
            }
        }

        return count;
    }

    private void Spread()
    {
        var (alarm, service, down, impaired) = (_one[Outages.Alarm], _one[Outages.Service], _one[Outages.Down], _one[Outages.Impaired]);
        for (var t = 0; t < _hours; t++)
        {
            for (var a = 0; a < Size; a++)
            {
                for (var back = 0; back <= 5 && back <= t; back++)
                {
                    down[a, t] |= alarm[a, t - back] && !service[a, t - back];
                }

                // what was impaired before is settled, hour by hour
                impaired[a, t] |= down[a, t];
                for (var b = 0; b < Size; b++)
                {
                    for (var back = 1; back <= 3 && back <= t; back++)
                    {
                        impaired[a, t] |= impaired[b, t - back] && _link[b, a, t] && !service[a, t];
                    }
                }

                _one[Outages.Sound][a, t] = !impaired[a, t];
            }
        }
    }

    private void Connect()
    {
        var down = _one[Outages.Down];
        for (var t = 0; t < _hours; t++)
        {
            for (var a = 0; a < Size; a++)
            {
                var open = new Stack<int>();
                for (var b = 0; b < Size; b++)
                {
                    if (_link[a, b, t] && !down[a, t] && !down[b, t])
                    {
                        open.Push(b);
                    }
                }

                while (open.TryPop(out var b))
                {
                    for (var c = 0; c < Size && !_connected[a, b, t]; c++)
                    {
                        if (_link[b, c, t] && !down[c, t])
                        {
                            open.Push(c);
                        }
                    }

                    _connected[a, b, t] = true;
                }
            }
        }
    }

    private void Judge()
    {
        var (impaired, steady, watched, awaited, relieved) =
            (_one[Outages.Impaired], _one[Outages.Steady], _one[Outages.Watched], _one[Outages.Awaited], _one[Outages.Relieved]);
        for (var a = 0; a < Size; a++)
        {
            for (var t = 0; t < _hours; t++)
            {
                var station = a;
                steady[a, t] = t >= 4 && Enumerable.Range(t - 4, 5).All(s => !impaired[station, s]);
                for (var s = t; s >= 0 && s >= t - 30 && !watched[a, t]; s--)
                {
                    watched[a, t] = _one[Outages.Alarm][a, s];
                    if (s < t && !impaired[a, s])
                    {
                        break;
                    }
                }

                for (var s = t + 1; s < _hours && s <= t + 40 && !awaited[a, t]; s++)
                {
                    awaited[a, t] = _one[Outages.Service][a, s];
                    if (!impaired[a, s])
                    {
                        break;
                    }
                }
            }
        }

        for (var b = 0; b < Size; b++)
        {
            for (var t = 0; t < _hours; t++)
            {
                var (station, hour) = (b, t);
                relieved[b, t] = watched[b, t] && Enumerable.Range(0, Size).Any(a => _connected[a, station, hour] && steady[a, hour]);
                var isDown = Enumerable.Range(Math.Max(t - 15, 0), Math.Min(t, 15) + 1).Any(s => _one[Outages.Down][station, s]);
                var isAwaited = t + 5 < _hours && Enumerable.Range(t, 6).All(s => awaited[station, s]);
                _one[Outages.Abandoned][b, t] = isDown && !relieved[b, t] && !isAwaited;
            }
        }
    }
}
