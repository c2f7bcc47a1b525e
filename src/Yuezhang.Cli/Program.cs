using System.Text;
using Yuezhang.Cli;

// Windows consoles start in a code page of their own; the names of treaties need UTF-8, without a byte-order mark
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.OutputEncoding = utf8;
Console.CancelKeyPress += (_, _) => Environment.Exit(ExitStatus.Cancelled);

// a file or a pipe is written in one go, not line by line
using var output = Console.IsOutputRedirected ? new StreamWriter(Console.OpenStandardOutput(), utf8) : Console.Out;
return CommandLine.Run(args, Console.In, output, Console.Error, Environment.CurrentDirectory, Console.OpenStandardInput(), Console.OpenStandardOutput());
