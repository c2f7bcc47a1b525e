namespace Yuezhang.Time.Calendars;

/// <summary>On whose word a calendar has a month where it has it.</summary>
public enum Authority
{
    /// <summary>The government's own printed calendar survives, or is quoted, for every month; Qing China from 1645-01-28.</summary>
    Promulgated,

    /// <summary>The received chronology of the standard histories, on which the modern tables agree but for listed months.</summary>
    Mainstream,

    /// <summary>Restored by reckoning, from systems whose use at that time is not certain; Japan before 691.</summary>
    Reconstructed,

    /// <summary>Reckoned by modern astronomy, as China has done since the calendar was no longer an act of state.</summary>
    Computed,
}
