namespace Yuezhang.Time.Dates;

/// <summary>A number of a date as it is written: exact, or with lost signs.</summary>
/// <param name="From">The smallest that it can be.</param>
/// <param name="Until">The largest that it can be.</param>
/// <param name="IsArabic">Whether it is written in Arabic digits.</param>
/// <param name="Signs">How many characters write it.</param>
/// <param name="IsPositional">Whether it is written digit by digit, as 二八 for 28.</param>
internal readonly record struct WrittenNumber(int From, int Until, bool IsArabic, int Signs, bool IsPositional = false)
{
    public bool IsExact => From == Until;

    public static WrittenNumber Of(int number) => new(number, number, false, 1);
}
