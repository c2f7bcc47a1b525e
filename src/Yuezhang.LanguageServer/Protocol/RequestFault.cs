namespace Yuezhang.LanguageServer.Protocol;

/// <summary>Ends a request without a result. It is thrown where the answer is worked out and caught where it is sent; nothing else in the server throws what it expects.</summary>
internal sealed class RequestFault : Exception
{
    public RequestFault(ErrorCode code, string message)
        : base(message) => Code = code;

    /// <summary>Why.</summary>
    public ErrorCode Code { get; }

    /// <summary>The parameters do not fit the method.</summary>
    public static RequestFault BadParams(string what) => new(ErrorCode.InvalidParams, what);
}
