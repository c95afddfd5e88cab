using System.Buffers.Binary;
using System.IO.Pipes;
using System.Net.Sockets;
using System.Text;
using Renci.SshNet;
using Renci.SshNet.Security;

namespace SiteBuilder.Delivery.Targets;

/// <summary>Asks the user's SSH agent for its keys and to sign with them; the keys themselves stay there (draft-ietf-sshm-ssh-agent).</summary>
internal static class SshAgent
{
    private const byte RequestIdentities = 11, IdentitiesAnswer = 12, SignRequest = 13, SignResponse = 14;
    private const uint Sha256Flag = 2, Sha512Flag = 4;
    private const int LongestAnswer = 1 << 18;

    /// <summary>The keys of the agent; none where no agent runs.</summary>
    public static IReadOnlyList<IPrivateKeySource> Keys()
    {
        try
        {
            var answer = new Reader(Ask([RequestIdentities], IdentitiesAnswer));
            var keys = new List<IPrivateKeySource>();
            for (uint left = answer.Number(); left > 0; left--)
            {
                keys.Add(new AgentKey(answer.Bytes()));
                answer.Bytes(); // a comment
            }
            return keys;
        }
        catch (Exception e) when (e is IOException or SocketException or TimeoutException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            return [];
        }
    }

    /// <summary>The signature as the SSH protocol writes it: kind and bytes.</summary>
    /// <exception cref="IOException">The agent refuses.</exception>
    public static byte[] Sign(byte[] key, byte[] data, string algorithm)
    {
        uint flags = algorithm switch { "rsa-sha2-512" => Sha512Flag, "rsa-sha2-256" => Sha256Flag, _ => 0 };
        byte[] request = [SignRequest, .. Number((uint)key.Length), .. key, .. Number((uint)data.Length), .. data, .. Number(flags)];
        return new Reader(Ask(request, SignResponse)).Bytes();
    }

    /// <summary>The kind of a key: the text at its beginning.</summary>
    public static string KindOf(byte[] key) => Encoding.ASCII.GetString(new Reader(key).Bytes());

    private static byte[] Ask(byte[] request, byte expected)
    {
        using var agent = Connect();
        agent.Write([.. Number((uint)request.Length), .. request]);
        var length = new byte[4];
        agent.ReadExactly(length);
        var answer = new byte[Math.Min(BinaryPrimitives.ReadUInt32BigEndian(length), LongestAnswer)];
        agent.ReadExactly(answer);
        return answer.Length > 0 && answer[0] == expected ? answer[1..] : throw new IOException("The SSH agent refused.");
    }

    private static Stream Connect()
    {
        if (Environment.GetEnvironmentVariable("SSH_AUTH_SOCK") is { Length: > 0 } path && !OperatingSystem.IsWindows())
        {
            var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            try
            {
                socket.Connect(new UnixDomainSocketEndPoint(path));
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
        if (!OperatingSystem.IsWindows()) throw new IOException("There is no SSH agent.");
        var pipe = new NamedPipeClientStream("openssh-ssh-agent");
        pipe.Connect(TimeSpan.Zero);
        return pipe;
    }

    private static byte[] Number(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    /// <summary>Reads numbers and byte strings as the protocol writes them.</summary>
    private sealed class Reader(byte[] bytes)
    {
        private int at;

        public uint Number() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

        public byte[] Bytes() => Take(checked((int)Math.Min(Number(), int.MaxValue)));

        private byte[] Take(int length)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(length, bytes.Length - at);
            at += length;
            return bytes[(at - length)..at];
        }
    }
}

/// <summary>A key that the agent keeps.</summary>
internal sealed class AgentKey(byte[] key) : IPrivateKeySource
{
    public IReadOnlyCollection<HostAlgorithm> HostKeyAlgorithms { get; } = [.. Algorithms(SshAgent.KindOf(key)).Select(name => new AgentAlgorithm(name, key))];

    private static string[] Algorithms(string kind) => kind == "ssh-rsa" ? ["rsa-sha2-512", "rsa-sha2-256"] : [kind];

    /// <summary>Signs by asking the agent.</summary>
    private sealed class AgentAlgorithm(string name, byte[] key) : HostAlgorithm(name)
    {
        public override byte[] Data => key;

        public override byte[] Sign(byte[] data) => SshAgent.Sign(key, data, Name);

        public override bool VerifySignature(byte[] data, byte[] signature) => throw new NotSupportedException();
    }
}
