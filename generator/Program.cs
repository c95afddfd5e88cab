// The program: its arguments go to the command line, Ctrl-C and the system's wish to stop go to the command.
using System.Runtime.InteropServices;
using SiteBuilder.Commands;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
SiteBuilder.Content.Cores.Prepare();
return CommandLine.Run(args, Terminal.OfProcess(CommandLine.LanguageOf(args)), stop.Token);

void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested; // whoever asks twice is not kept waiting
    stop.Cancel();
}
