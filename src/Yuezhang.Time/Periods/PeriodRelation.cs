namespace Yuezhang.Time.Periods;

/// <summary>How a text sets a length of time to the event it runs from.</summary>
public enum PeriodRelation
{
    /// <summary>Just so long, with no word of when: 六个月.</summary>
    None,

    /// <summary>Not later than its end: within six months of, 六个月内, 限四日, 至迟不逾三个月.</summary>
    Within,

    /// <summary>Not before its end: six months after, 六个月后, 三个月届满.</summary>
    After,

    /// <summary>From its beginning to its end: for three years from, 以十年为限, 再展二十一日.</summary>
    Throughout,
}
