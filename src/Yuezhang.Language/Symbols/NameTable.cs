using System.Collections.Immutable;
using Yuezhang.Language.Diagnostics;

namespace Yuezhang.Language.Symbols;

/// <summary>Things of one kind under all their names, in any script. One name stands for one thing, and so does one identity.</summary>
internal sealed class NameTable<T>
    where T : class
{
    private readonly Dictionary<NameKey, Declared<T>> _byName = [];
    private readonly Dictionary<string, Declared<T>> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, Declared<T> Declared)> _byLook = new(StringComparer.Ordinal);
    private readonly List<T> _inOrder = [];
    private readonly List<string> _names = [];

    /// <summary>All things, in the order of their declaration.</summary>
    public ImmutableArray<T> All => [.. _inOrder];

    /// <summary>All names, to find the nearest to one that is not known.</summary>
    public IEnumerable<string> Names => _names;

    /// <summary>Takes up a thing under its names; a name that stands for something else is reported, and keeps its first meaning.</summary>
    /// <returns>Whether the thing itself was taken up: its identity was free.</returns>
    public bool Declare(T thing, string id, IEnumerable<(string Name, Location At)> names, DiagnosticBag diagnostics)
    {
        var all = names.ToList();
        if (id.Length == 0)
        {
            diagnostics.ReportNameWithoutLetters(all[0].At, all[0].Name);
            return false;
        }

        if (_byId.TryGetValue(id, out var same))
        {
            diagnostics.ReportNameDefinedTwice(all[0].At, all[0].Name, same.At);
            return false;
        }

        var declared = new Declared<T>(thing, all[0].At);
        _byId.Add(id, declared);
        _inOrder.Add(thing);
        foreach (var (name, at) in all)
        {
            CheckLook(name, new Declared<T>(thing, at), diagnostics);
            if (_byName.TryAdd(NameKey.Of(name), new Declared<T>(thing, at)))
            {
                _names.Add(name);
            }
            else if (_byName[NameKey.Of(name)] is var first && !ReferenceEquals(first.Value, thing))
            {
                diagnostics.ReportNameDefinedTwice(at, name, first.At);
            }
        }

        return true;
    }

    /// <summary>The thing of a name; null where nothing is called so.</summary>
    public Declared<T>? Find(string name) =>
        _byName.TryGetValue(NameKey.Of(name), out var found) ? found
        : _byId.TryGetValue(name, out var byId) ? byId : null;

    /// <summary>A name with a letter of another script among its own, or one that looks like another thing's name.</summary>
    private void CheckLook(string name, Declared<T> declared, DiagnosticBag diagnostics)
    {
        var look = LookAlikes.Look(NameKey.Of(name).Text);
        if (!_byLook.TryAdd(look, (name, declared)) && _byLook[look] is var (other, first) && NameKey.Of(other) != NameKey.Of(name))
        {
            if (!ReferenceEquals(first.Value, declared.Value))
            {
                diagnostics.ReportLookAlike(declared.At, name, other, first.At);
            }
        }
        else if (LookAlikes.Stray(name) is { } letter)
        {
            diagnostics.ReportLookAlike(declared.At, name, letter);
        }
    }
}
