using System.Collections.Immutable;
using System.CommandLine;

namespace Yuezhang.Cli.Commands;

/// <summary>
/// Commands as one would type them, for the end of each help. No library is known here, so words in capitals stand for what it names: A and B for parties,
/// NAME for whatever the option or the argument takes.
/// </summary>
internal static class Examples
{
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> s_examples = ImmutableDictionary<string, ImmutableArray<string>>.Empty
        .Add("on",
        [
            "yuezhang on 1900-08-14",
            "yuezhang on 光绪二十六年七月二十日 --place NAME",
            "yuezhang on 1900-08-14 --party NAME --known 1900-08-14",
            "yuezhang on 1900-08-14 --scenario NAME --json",
        ])
        .Add("ask",
        [
            "yuezhang ask \"is NAME in force?\" --on 1900-08-14",
            "yuezhang ask \"on 1900-08-14: what does A owe B?\" --readings",
            "yuezhang ask \"may A garrison NAME?\" --reading NAME=CHOICE",
            "yuezhang ask \"when is instalment 2 of NAME due?\" --scenario NAME --json",
        ])
        .Add("ledger",
        [
            "yuezhang ledger NAME",
            "yuezhang ledger NAME --on 1900-08-14 --known 1900-08-14",
            "yuezhang ledger \"the NAME of a debt\" --scenario NAME",
        ])
        .Add("due",
        [
            "yuezhang due --from 1900-01-01 --to 1900-12-31",
            "yuezhang due --on 1900-08-14 --json",
        ])
        .Add("forum",
        [
            "yuezhang forum CASE --against NAME --for NAME --at PLACE --on 1900-08-14",
            "yuezhang forum CASE --against NAME --json",
        ])
        .Add("duty",
        [
            "yuezhang duty GOODS --on 1900-08-14",
            "yuezhang duty GOODS --by A --of 1000",
        ])
        .Add("rights",
        [
            "yuezhang rights --of A --on 1900-08-14",
            "yuezhang rights --of NAME --at PLACE --all --json",
        ])
        .Add("timeline",
        [
            "yuezhang timeline",
            "yuezhang timeline NAME --from 1900-01-01 --to 1901-12-31 --table",
            "yuezhang timeline --on 1900-08-14 --scenario NAME",
        ])
        .Add("what-if",
        [
            "yuezhang what-if NAME",
            "yuezhang what-if late.yaml --reading NAME=CHOICE",
            "yuezhang what-if '{\"changes\": [{\"move\": \"EVENT\", \"to\": \"1900-08-14\"}]}'",
            "yuezhang what-if '{\"changes\": [{\"read\": \"NAME\", \"as\": \"CHOICE\"}]}' --json",
        ])
        .Add("check",
        [
            "yuezhang check",
            "yuezhang check --library FOLDER --json",
        ])
        .Add("test",
        [
            "yuezhang test",
            "yuezhang test --library FOLDER --json",
        ])
        .Add("explain",
        [
            "yuezhang explain NAME",
            "yuezhang explain treaties/peace-1850.md --article 8",
            "yuezhang explain NAME --json",
        ])
        .Add("format",
        [
            "yuezhang format",
            "yuezhang format treaties/peace-1850.md",
            "yuezhang format --check",
        ])
        .Add("new",
        [
            "yuezhang new peace-1850",
            "yuezhang new peace-1850 --library FOLDER",
        ])
        .Add("date",
        [
            "yuezhang date 光绪二十六年七月二十日，越日登舟",
            "yuezhang date --context 光绪二十六年七月二十日 八月初一日",
            "yuezhang date --file letter.txt --json",
        ])
        .Add("quantity",
        [
            "yuezhang quantity 偿银三千万两，年息五厘",
            "yuezhang quantity --usage modern 三兆",
            "yuezhang quantity --file letter.txt --json",
        ])
        .Add("period",
        [
            "yuezhang period 限六个月内交清 --from 1900-08-14",
            "yuezhang period within three months of the exchange",
            "yuezhang period --file letter.txt --json",
        ])
        .Add("completion",
        [
            "yuezhang completion bash",
            "yuezhang completion zsh",
        ])
        .Add("language-server",
        [
            "yuezhang language-server",
            "yuezhang language-server --stdio",
        ]);

    private static readonly ImmutableArray<string> s_ofAll =
    [
        "yuezhang",
        "yuezhang on 1900-08-14",
        "yuezhang ask \"is NAME in force?\" --on 1900-08-14",
        "yuezhang check --library FOLDER",
    ];

    /// <summary>The examples of a command.</summary>
    public static ImmutableArray<string> Of(Command command) => command is RootCommand ? s_ofAll : s_examples.GetValueOrDefault(command.Name, []);
}
