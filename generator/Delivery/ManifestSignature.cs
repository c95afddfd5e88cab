using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Delivery;

/// <summary>
/// The signature of a manifest: ECDSA on the curve P-256 over SHA-256, in Base64, in <c>manifest.sig</c> beside it. Who has the public
/// key can tell that a release is of the owner of the private key, whoever else can write to the server.
/// </summary>
internal static class ManifestSignature
{
    private const string PublicSuffix = ".pub";

    public static readonly Route Route = new("manifest.sig");

    /// <summary>Makes a pair of keys: the private one in <paramref name="path"/>, readable by its owner alone, the public one beside it in <c>.pub</c>.</summary>
    /// <exception cref="UserException">A file of that name exists, or the disk cannot be written.</exception>
    public static string MakeKeys(string path)
    {
        string publicPath = path + PublicSuffix;
        foreach (string each in new[] { path, publicPath }.Where(File.Exists))
            throw new UserException(new($"「{each}」已经存在，不会覆盖。", $"“{each}” exists and is not overwritten."));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        DiskTrouble.Told(path, () =>
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var file = new FileStream(path, options)) file.Write(Encoding.ASCII.GetBytes(key.ExportPkcs8PrivateKeyPem() + "\n"));
            File.WriteAllText(publicPath, key.ExportSubjectPublicKeyInfoPem() + "\n");
        });
        return publicPath;
    }

    /// <summary>Reads a key, private or public.</summary>
    /// <exception cref="UserException">The file is missing or holds no such key.</exception>
    public static ECDsa ReadKey(string path)
    {
        string pem;
        try
        {
            pem = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException(new($"读不到密钥文件「{path}」。", $"The key file “{path}” cannot be read."), e);
        }
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            if (key.KeySize == 256) return key;
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            // Said below, together with a key of another size.
        }
        key.Dispose();
        throw new UserException(new($"「{path}」不是清单签名用的密钥（ECDSA P-256，PEM 格式，不加口令）；用 sitebuilder key 生成。",
            $"“{path}” is no key for manifests (ECDSA P-256, PEM, without a passphrase); make one with sitebuilder key."));
    }

    /// <summary>The bytes of <c>manifest.sig</c>. A standing signature that is good for these bytes is kept, so that nothing changes without need.</summary>
    public static byte[] Sign(ECDsa key, byte[] manifest, byte[]? standing) =>
        standing is not null && IsGood(key, manifest, standing)
            ? standing
            : Encoding.ASCII.GetBytes(Convert.ToBase64String(key.SignData(manifest, HashAlgorithmName.SHA256)) + "\n");

    /// <summary>True where the owner of the key signed exactly these bytes.</summary>
    public static bool IsGood(ECDsa key, ReadOnlySpan<byte> manifest, ReadOnlySpan<byte> signature)
    {
        Span<byte> raw = stackalloc byte[256];
        return Convert.TryFromBase64String(Encoding.ASCII.GetString(signature).Trim(), raw, out int length)
            && key.VerifyData(manifest, raw[..length], HashAlgorithmName.SHA256);
    }
}
