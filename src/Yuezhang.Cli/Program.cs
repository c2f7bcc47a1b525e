using System.Text;
using Yuezhang.Cli;

// Windows consoles start in a code page of their own; the names of treaties need UTF-8, without a byte-order mark
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, Console.In, Console.Out, Console.Error, Environment.CurrentDirectory);
