using BackBot.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

if (args.FirstOrDefault() == "conformance") return BackBot.Benchmarks.Conformance.ConformanceRun.Run(args[1..]);
if (args.FirstOrDefault() == "limit") return BackBot.Benchmarks.Limit.LimitServer.Run(args[1..]);
if (args.FirstOrDefault() == "growth") return await BackBot.Benchmarks.Growth.GrowthRun.Run(args[1..]);

// A short run unless the arguments name a job: "--job medium" measures longer.
string[] chosen = args.Any(argument => argument is "--job" or "-j") ? args : [.. args, "--job", "short"];
BenchmarkSwitcher.FromAssembly(typeof(TurnBenchmarks).Assembly).Run(
    chosen.Any(argument => argument is "--filter" or "-f") ? chosen : [.. chosen, "--filter", "*"], DefaultConfig.Instance);
return 0;
