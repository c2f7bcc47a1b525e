using System.Collections.Frozen;

namespace Yuezhang.Time.Quantities;

/// <summary>The names of units as they stand behind a numeral, and the coins and standards that may stand before it.</summary>
internal static class UnitNames
{
    private static readonly WordTable<UnitDefinition> s_names = new(
        from unit in Units.All
        from name in unit.Names
        where !name.Contains('/')
        select (name, unit));

    // 库平银 before the numeral and 两 behind it: by the name behind, the longest word before it first
    private static readonly FrozenDictionary<string, (string Before, UnitDefinition Unit)[]> s_standards = (
        from unit in Units.All
        from name in unit.Names
        where name.Contains('/')
        let parts = name.Split('/')
        orderby parts[0].Length descending
        group (parts[0], unit) by parts[1] into standards
        select standards).ToFrozenDictionary(standards => standards.Key, standards => standards.ToArray());

    // names that only a word before the numeral makes a unit: 洋十五万员
    private static readonly WordTable<string> s_behind = new(s_standards.Keys.Select(name => (name, name)));

    // money that may stand before the number, by its last character: 佛郎五百万
    private static readonly FrozenDictionary<char, (string Name, UnitDefinition Unit)[]> s_moneyBefore = (
        from unit in Units.All
        where unit.Dimension == "money"
        from name in unit.Names
        where name.Length >= 2 && !name.Contains('/')
        orderby name.Length descending
        group (name, unit) by name[^1] into names
        select names).ToFrozenDictionary(names => names.Key, names => names.ToArray());

    /// <summary>The money that is named just before a numeral, and the length of its name; false where none is.</summary>
    public static bool TryMatchBefore(FoldedText text, int start, out UnitDefinition unit, out int length)
    {
        foreach (var (name, money) in s_moneyBefore.TryGetValue(text[start - 1], out var names) ? names : [])
        {
            if (text.HasBefore(start, name))
            {
                (unit, length) = (money, name.Length);
                return true;
            }
        }

        (unit, length) = (null!, 0);
        return false;
    }

    /// <summary>The unit of a numeral, how much of its name stands behind, and how much before; false where none does.</summary>
    public static bool TryMatch(FoldedText text, int start, int end, out UnitDefinition unit, out int behind, out int before)
    {
        var isNamed = s_names.TryMatch(text, end, out behind, out var named);
        before = 0;
        unit = named!;
        if (s_behind.TryMatch(text, end, out var length, out var name) && length >= behind)
        {
            foreach (var (standard, definition) in s_standards[name!])
            {
                if (text.HasBefore(start, standard))
                {
                    (unit, behind, before) = (definition, length, standard.Length);
                    return true;
                }
            }
        }

        return isNamed;
    }
}
