using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace SiteBuilder.Delivery.Targets;

/// <summary>Who holds a lock: a process, told apart from any other that ever had its number.</summary>
/// <param name="Nonce">Different for every run.</param>
/// <param name="World">Host, boot and process numbering: only within one is a process number worth asking for.</param>
/// <param name="Process">The process number.</param>
/// <param name="Started">When that process was started, in ticks of its system.</param>
internal sealed record Claimant(string Nonce, string World, int Process, string Started)
{
    /// <summary>This process.</summary>
    public static Claimant Here() => new(Guid.NewGuid().ToString("N"), ThisWorld(), Environment.ProcessId, StartOf(Environment.ProcessId) ?? "");

    /// <summary>True where the process is known to have ended; false where it runs or cannot be seen from here.</summary>
    public bool HasEnded => CanBeSeen && StartOf(Process) != Started;

    /// <summary>True where the process runs on this machine, so that it can be asked for.</summary>
    public bool CanBeSeen => World == ThisWorld();

    public byte[] ToJson()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("nonce", Nonce);
            json.WriteString("world", World);
            json.WriteNumber("process", Process);
            json.WriteString("started", Started);
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    /// <summary>Null where it cannot be read.</summary>
    public static Claimant? Read(byte[]? bytes)
    {
        if (bytes is null) return null;
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            return new Claimant(root.GetProperty("nonce").GetString()!, root.GetProperty("world").GetString()!,
                root.GetProperty("process").GetInt32(), root.GetProperty("started").GetString()!);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static string ThisWorld()
    {
        string host = Environment.MachineName;
        if (!OperatingSystem.IsLinux()) return host;
        string boot = Try(() => File.ReadAllText("/proc/sys/kernel/random/boot_id").Trim()) ?? "";
        return $"{host}/{boot}/{Try(() => new FileInfo("/proc/self/ns/pid").LinkTarget)}"; // two containers of one host number their processes apart
    }

    /// <summary>Null where there is no such process.</summary>
    private static string? StartOf(int process)
    {
        const int startTime = 19; // field 22 of stat(5), counted from behind the name, which may hold spaces and brackets
        if (OperatingSystem.IsLinux())
        {
            string? line = Try(() => File.ReadAllText($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/stat"));
            return line?[(line.LastIndexOf(')') + 2)..].Split(' ')[startTime];
        }
        try
        {
            using var running = System.Diagnostics.Process.GetProcessById(process);
            return running.StartTime.ToUniversalTime().Ticks.ToString(CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string? Try(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
