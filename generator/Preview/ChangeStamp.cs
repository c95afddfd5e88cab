using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Content;

namespace SiteBuilder.Preview;

/// <summary>Whether any file changed, by names, sizes and times. A time that is younger than two seconds may be shared by two states of a file: then its bytes count too.</summary>
internal static class ChangeStamp
{
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(2);

    /// <param name="files">The files as listed.</param>
    /// <param name="now">The clock by which their times are judged.</param>
    public static string Of(IEnumerable<SourceFile> files, DateTime now)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> numbers = stackalloc byte[2 * sizeof(long)];
        foreach (var file in files)
        {
            BinaryPrimitives.WriteInt64LittleEndian(numbers, file.Length);
            BinaryPrimitives.WriteInt64LittleEndian(numbers[sizeof(long)..], file.ChangedUtc.Ticks);
            hash.AppendData(Encoding.UTF8.GetBytes(file.FullPath));
            hash.AppendData(numbers);
            if (now - file.ChangedUtc < Trusted) hash.AppendData(SHA256.HashData(File.ReadAllBytes(file.FullPath)));
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
