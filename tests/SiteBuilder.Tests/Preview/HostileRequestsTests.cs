using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;

namespace SiteBuilder.Tests.Preview;

/// <summary>Requests that no browser of an editor sends: refused or harmless.</summary>
public sealed class HostileRequestsTests
{
    private const string Sound = "<article";

    [Theory]
    [InlineData("/../../../../etc/passwd")]
    [InlineData("/..%2f..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/reports/..%5c..%5c..%5cetc%5cpasswd")]
    [InlineData("//etc/passwd")]
    [InlineData("/~preview/../../site.yml")]
    [InlineData("/~preview/..%2fsite.yml")]
    [InlineData("/site.yml")]
    [InlineData("/%00")]
    public async Task No_path_leads_out_of_the_site(string path)
    {
        await using var preview = await RunningPreview.Of(new SiteFolder());
        string answer = await Raw(preview.Address, $"GET {path} HTTP/1.1\r\nHost: {preview.Address.Authority}\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 (400|404) ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("domain:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host: portal.example")]
    [InlineData("Host: 127.0.0.1.portal.example")]
    [InlineData("Host: 192.168.0.1")]
    public async Task Another_name_for_this_machine_is_refused(string host)
    {
        await using var preview = await RunningPreview.Of(new SiteFolder());
        Assert.StartsWith("HTTP/1.1 403 ", await Raw(preview.Address, $"GET /reports/minzheng/2024/ HTTP/1.1\r\n{host}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_questions_are_answered()
    {
        await using var preview = await RunningPreview.Of(new SiteFolder());
        Assert.StartsWith("HTTP/1.1 405 ", await Raw(preview.Address, $"DELETE / HTTP/1.1\r\nHost: {preview.Address.Authority}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_of_ten_megabytes_is_refused_and_the_next_is_answered()
    {
        await using var preview = await RunningPreview.Of(new SiteFolder());
        string answer = await Raw(preview.Address, $"GET /{new string('a', 10_000_000)} HTTP/1.1\r\nHost: {preview.Address.Authority}\r\n\r\n");
        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 414 ", StringComparison.Ordinal), answer);
        Assert.Contains(Sound, await preview.Text("/reports/minzheng/2024/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clients_that_never_read_hold_nobody_up()
    {
        await using var preview = await RunningPreview.Of(new SiteFolder());
        var idle = new List<Socket>();
        for (int i = 0; i < 30; i++)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 1024 };
            await socket.ConnectAsync(IPAddress.Loopback, preview.Address.Port, TestContext.Current.CancellationToken);
            await socket.SendAsync(Encoding.ASCII.GetBytes($"GET /~preview/{(i % 2 == 0 ? "events" : "findings")} HTTP/1.1\r\nHost: {preview.Address.Authority}\r\n\r\n"));
            idle.Add(socket);
        }
        preview.Site.Replace("reports/minzheng/2024/report.md", "status: final", "status: draft");
        Assert.Contains("\"draft\":true", await preview.Until("/reports/minzheng/2024/", page => page.Contains("\"draft\":true", StringComparison.Ordinal)), StringComparison.Ordinal);
        idle.ForEach(socket => socket.Dispose());
    }

    [Fact]
    public async Task It_listens_on_the_loopback_address_alone()
    {
        await using var preview = await RunningPreview.Of(new SiteFolder());
        var listening = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(l => l.Port == preview.Address.Port).ToList();
        Assert.Equal([IPAddress.Loopback], listening.Select(l => l.Address));
    }

    [Fact]
    public async Task A_second_preview_on_the_port_is_told_so()
    {
        await using var preview = await RunningPreview.Of(new SiteFolder());
        using var site = new SiteFolder();
        var run = site.Run("preview", "--port", preview.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((2, $"端口 {preview.Address.Port} 已被占用或不能使用，请用 --port 另选一个。\n"), (run.ExitCode, run.Remarks));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("65536")]
    [InlineData("八千")]
    public void A_port_that_is_none_is_told_so(string port)
    {
        using var site = new SiteFolder();
        var run = site.Run("preview", "--port", port);
        Assert.Equal((2, $"--port「{port}」不是端口，应是 1 到 65535 的数。\n"), (run.ExitCode, run.Remarks));
    }

    private static async Task<string> Raw(Uri address, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, address.Port);
        var stream = client.GetStream();
        using var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
            await stream.CopyToAsync(answer);
        }
        catch (IOException)
        {
            // the server hung up on us, as it may
        }
        return Encoding.UTF8.GetString(answer.ToArray());
    }
}
