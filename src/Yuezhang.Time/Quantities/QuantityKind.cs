namespace Yuezhang.Time.Quantities;

/// <summary>What a quantity tells.</summary>
public enum QuantityKind
{
    /// <summary>A sum of money: 三两五钱六分, 十五万员.</summary>
    Amount,

    /// <summary>A length of time: 六个月, 两年半. A date is none.</summary>
    Duration,

    /// <summary>So much of a whole, or so much a year: 四分之一, 每百抽五, 五厘息.</summary>
    Rate,

    /// <summary>A length, an area, a weight, a volume or an angle: 四十里, 百十九度.</summary>
    Measure,

    /// <summary>So many of something: 三十艘, 两国, 八千.</summary>
    Count,

    /// <summary>A place in an order: 第八款, 第二次.</summary>
    Ordinal,
}
