namespace Yuezhang.Time.Eras;

/// <summary>Whose reign periods an era belongs to.</summary>
/// <remarks>
/// One name may be an era of both: 天保 was proclaimed in the north of China in 550 and 562 and in Japan in 1830.
/// </remarks>
public enum Realm
{
    /// <summary>The dynasties of China, their rivals, and the Republic.</summary>
    China,

    /// <summary>Japan, the Northern and Southern Courts included.</summary>
    Japan,
}
