namespace Yuezhang.LanguageServer.Protocol;

/// <summary>Why a request got no result: the codes of JSON-RPC 2.0 and of the Language Server Protocol.</summary>
internal enum ErrorCode
{
    /// <summary>What was sent is no JSON.</summary>
    ParseError = -32700,

    /// <summary>It is JSON, and no request; or one after the shutdown.</summary>
    InvalidRequest = -32600,

    /// <summary>There is no such method.</summary>
    MethodNotFound = -32601,

    /// <summary>The parameters do not fit the method.</summary>
    InvalidParams = -32602,

    /// <summary>A fault of the server itself.</summary>
    InternalError = -32603,

    /// <summary>A request before <c>initialize</c>.</summary>
    ServerNotInitialized = -32002,

    /// <summary>It was asked rightly, and cannot be done; the message is for people.</summary>
    RequestFailed = -32803,

    /// <summary>The text has changed since it was asked.</summary>
    ContentModified = -32801,

    /// <summary>It was cancelled.</summary>
    RequestCancelled = -32800,
}
