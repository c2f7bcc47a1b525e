namespace Yuezhang.Time.Eras;

/// <summary>The forms of characters in which a regnal date is written.</summary>
public enum RegnalScript
{
    /// <summary>The forms in use when the eras were proclaimed, as 光緒, 慶應.</summary>
    Traditional,

    /// <summary>The simplified forms of China, as 光绪, 庆应.</summary>
    Simplified,

    /// <summary>The forms in use in Japan since 1946, as 光緒, 慶応.</summary>
    Japanese,
}
