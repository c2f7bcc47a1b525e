using Yuezhang.Rules.Questions;

namespace Yuezhang.Cli.Commands;

/// <summary>A question that belongs to another, with its answer.</summary>
internal sealed record FurtherAnswer(string Question, Answer Answer);
