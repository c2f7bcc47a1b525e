using System.Collections.Immutable;
using Yuezhang.Time.Eras;

namespace Yuezhang.Time.Dates;

/// <summary>What a written date means after the dates before it: one thing, or several of which one may be preferred.</summary>
/// <param name="Meanings">What it may mean, the likeliest first.</param>
/// <param name="IsDecided">Whether the first is what it means.</param>
/// <param name="Problem">Why nothing is decided.</param>
internal sealed record DateResolution(ImmutableArray<DateMeaning> Meanings, bool IsDecided, string? Problem)
{
    public DateMeaning? Decided => IsDecided ? Meanings[0] : null;

    /// <summary>Finds what a date means.</summary>
    /// <param name="written">The date as written.</param>
    /// <param name="context">What stands before it.</param>
    /// <param name="before">The few characters before it, which may name a dynasty.</param>
    public static DateResolution Of(WrittenDate written, DateContext context, ReadOnlySpan<char> before)
    {
        if (written.Fault is { } fault)
        {
            return Nothing(fault);
        }

        if (written.DayShift is { } shift)
        {
            return Shifted(shift, context);
        }

        if (written is { HasYear: false, HasMonth: false, HasDay: false, Decade: null })
        {
            return Shifted(new Shift(0, Standpoint.Telling), context);
        }

        var years = YearChoices.Of(written, context, out var missing);
        var meanings = years.Select(year => DatePlacement.Place(written, year, context)).ToImmutableArray();
        if (meanings.IsEmpty)
        {
            return Nothing(missing);
        }

        var standing = meanings.Where(meaning => meaning.Stands).ToImmutableArray();
        if (standing.IsEmpty)
        {
            return new DateResolution(meanings, false, meanings[0].Problem);
        }

        if (written.Eras.IsEmpty && written.Year is not null && !meanings[0].Stands && meanings[0].Era is not null)
        {
            return new DateResolution(standing, false, meanings[0].Problem);
        }

        return years[0].Doubt is { } doubt && meanings[0].Stands ? new DateResolution(standing, false, doubt)
            : written.Eras.Length > 1 && standing.Length > 1 ? AmongEras(written, standing, context, before)
            : new DateResolution(standing, true, null);
    }

    private static DateResolution Nothing(string problem) => new([], false, problem);

    private static DateResolution Shifted(Shift shift, DateContext context)
    {
        if (context.DayFrom(shift.From) is not { } origin)
        {
            return Nothing("no date before it says for certain from which day it counts");
        }

        if (origin.Value is not { IsOneDay: true } value || CivilYear.Of(origin.Calendar, value.First + shift.By) is not { } civil)
        {
            return Nothing($"the date from which it counts, {origin.Text}, is no known day");
        }

        var day = value.First + shift.By;
        return new DateResolution(
            [
                new DateMeaning
                {
                    Year = civil.Year,
                    Era = origin.Era is { } era && era.Contains(day) ? era : null,
                    Month = civil.Month,
                    IsLeap = civil.IsLeap,
                    Day = civil.Day,
                    Value = DayRange.Of(day),
                    Carried = [new CarriedField(DateField.Day, origin.Start, origin.Length, origin.Text)],
                },
            ],
            true,
            null);
    }

    // one name, several eras: a dynasty named before it, the time told of, or the one era that is not a rival's
    private static DateResolution AmongEras(WrittenDate written, ImmutableArray<DateMeaning> standing, DateContext context, ReadOnlySpan<char> before)
    {
        foreach (var meaning in standing)
        {
            if (NamesDynasty(before, meaning.Era!))
            {
                return Preferring(meaning, standing);
            }
        }

        if (standing.All(meaning => meaning.Value == standing[0].Value))
        {
            // an era taken up again has the same years
            return Preferring(standing.FirstOrDefault(meaning => meaning.Era!.Contains(meaning.Value!.Value.First)) ?? standing[0], standing);
        }

        if (context.Near is { } near)
        {
            var byDistance = standing.OrderBy(meaning => Distance(meaning, near)).ToImmutableArray();
            if (Distance(byDistance[0], near) < NearInDays && Distance(byDistance[1], near) > NearInDays)
            {
                return new DateResolution(byDistance, true, null);
            }
        }

        // 正徳 is written so in Japan alone
        var ofForm = standing.Where(meaning => IsOwnForm(written.EraName, meaning.Era!)).ToImmutableArray();
        if (ofForm.Length == 1)
        {
            return Preferring(ofForm[0], standing);
        }

        var open = ofForm.IsEmpty ? standing : ofForm;

        // a text that counts by the eras of one country means its own
        var realms = context.Frames.Select(frame => frame.Era?.Realm).OfType<Realm>().Distinct().ToImmutableArray();
        if (realms.Length == 1 && open.Any(meaning => meaning.Era!.Realm == realms[0]))
        {
            var own = open.Where(meaning => meaning.Era!.Realm == realms[0]).ToImmutableArray();
            var ownMain = own.Length == 1 ? own : own.Where(meaning => meaning.Era!.IsStandard).ToImmutableArray();
            return ownMain.Length == 1 ? Preferring(ownMain[0], standing) : Several(standing);
        }

        if (open.Select(meaning => meaning.Era!.Realm).Distinct().Count() > 1)
        {
            return Several(standing);
        }

        var main = open.Where(meaning => meaning.Era!.IsStandard).ToImmutableArray();
        return main.Length == 1 ? Preferring(main[0], standing) : Several(standing);
    }

    private static DateResolution Several(ImmutableArray<DateMeaning> standing) =>
        new(standing, false, $"{standing.Length} eras have this name and such a year: {string.Join("; ", standing.Select(meaning => meaning.Era))}");

    private static bool IsOwnForm(string name, Era era) => era.Realm == Realm.Japan
        ? name == era.Japanese && name != era.Name && name != era.Simplified
        : name == era.Simplified && name != era.Name && name != era.Japanese;

    // half a lifetime
    private const int NearInDays = 36 * 365;

    private static int Distance(DateMeaning meaning, Day near) => meaning.Value!.Value.DaysApartFrom(DayRange.Of(near));

    internal static bool NamesDynasty(ReadOnlySpan<char> before, Era era) => era.Dynasty.Length > 0 && (before.EndsWith(era.Dynasty, StringComparison.Ordinal)
        || before.EndsWith(EraCharacters.Simplify(era.Dynasty), StringComparison.Ordinal));

    /// <summary>That it means the one of several, the others left as alternatives.</summary>
    public static DateResolution Preferring(DateMeaning first, ImmutableArray<DateMeaning> all) =>
        new([first, .. all.Where(meaning => meaning != first)], true, null);
}
