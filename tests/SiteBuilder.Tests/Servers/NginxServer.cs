using System.Diagnostics;

namespace SiteBuilder.Tests.Servers;

/// <summary>A real nginx on loopback with the configuration that the product ships.</summary>
internal sealed class NginxServer : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Process process;

    /// <param name="root">The folder it serves: <c>current</c> of a target.</param>
    public NginxServer(string root)
    {
        Assert.SkipUnless(File.Exists(Program), "需要 nginx：没有 /usr/sbin/nginx。");
        Port = FreePort.Any();
        string shipped = File.ReadAllText(Repository.PathOf("generator", "Delivery", "WebServers", "nginx.conf"));
        string site = shipped.Replace("listen 80;", $"listen 127.0.0.1:{Port};", StringComparison.Ordinal).Replace("/srv/www/nianbao/current", root, StringComparison.Ordinal);
        folder.With("nginx.conf", $$"""
            daemon off;
            {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
            worker_processes 2;
            pid {{folder["nginx.pid"]}};
            error_log {{folder["error.log"]}};
            events { worker_connections 512; }
            http {
                include /etc/nginx/mime.types;
                access_log off;
                client_body_temp_path {{folder["body"]}}; proxy_temp_path {{folder["proxy"]}}; fastcgi_temp_path {{folder["fastcgi"]}};
                uwsgi_temp_path {{folder["uwsgi"]}}; scgi_temp_path {{folder["scgi"]}};
            {{site}}
            }
            """);
        process = Process.Start(new ProcessStartInfo(Program, ["-c", folder["nginx.conf"], "-p", folder.Path, "-e", folder["error.log"]]) { RedirectStandardError = true })!;
        FreePort.WaitFor(Port, () => process.HasExited);
    }

    private static string Program => "/usr/sbin/nginx";

    public int Port { get; }

    public Uri Address => new($"http://127.0.0.1:{Port}/");

    /// <summary>What it complained about.</summary>
    public string Complaints => File.Exists(folder["error.log"]) ? File.ReadAllText(folder["error.log"]) : "";

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        folder.Dispose();
    }
}
