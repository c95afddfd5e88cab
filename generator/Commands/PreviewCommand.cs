using System.CommandLine;
using System.Globalization;
using SiteBuilder.Diagnostics;
using SiteBuilder.Preview;

namespace SiteBuilder.Commands;

/// <summary><c>preview</c>: the site in a browser on this machine, drafts too; it follows every change, and marks findings at their cell.</summary>
internal sealed class PreviewCommand : ProgramCommand
{
    private const int HighestPort = 65535;

    private readonly Valued port = new("--port", new("端口", "PORT"), new("使用这个端口，默认自动选择", "the port; default: one that is free"));

    public override string Name => "preview";

    public override Text Purpose => new("在本机浏览器中预览，改动即时可见，问题标在格上", "show the site in a browser on this machine, with findings at their cells");

    public override IReadOnlyList<Option> Options => [port];

    public override int Run(Call call)
    {
        PreviewSession.Run(call.Workspace, Port(call.Value(port)), address => Told(call, address), call.Stop).GetAwaiter().GetResult();
        return 0;
    }

    private static void Told(Call call, Uri address)
    {
        if (call.WantsJson) Formats.JsonResult.Write(call.Terminal, json => json.WriteString("address", address.AbsoluteUri));
        else call.Terminal.Result(new($"预览：{address}（按 Ctrl-C 结束）", $"Preview: {address} (Ctrl-C ends it)"));
        call.Terminal.Results.Flush();
    }

    private static int? Port(string? typed)
    {
        if (typed is null) return null;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and <= HighestPort) return number;
        throw new UserException(new($"--port「{typed}」不是端口，应是 1 到 {HighestPort} 的数。", $"--port “{typed}” is no port; it is a number from 1 to {HighestPort}."));
    }
}
