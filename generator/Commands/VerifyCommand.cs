using System.CommandLine;
using SiteBuilder.Commands.Formats;
using SiteBuilder.Commands.Publishing;
using SiteBuilder.Delivery;
using SiteBuilder.Delivery.Verifying;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary><c>verify</c>: holds what stands somewhere against the manifest, file by file.</summary>
internal sealed class VerifyCommand : ProgramCommand
{
    private readonly Operand place = new(new("位置", "PLACE"), new("网址、文件夹、site.yml 里 publish 的名称，或 sftp:// 地址", "an address of the web, a folder, a name of publish in site.yml, or sftp://…"));
    private readonly Valued manifest = new("--manifest", new("文件", "FILE"), new("以这份清单为准；默认以那里自己的清单为准", "the manifest that counts; default: the one that lies there"));
    private readonly Valued key = new("--key", new("文件", "FILE"), new("发布者的公钥：同时核对清单的签名", "the publisher's public key: the signature is checked too"));

    public override string Name => "verify";

    public override Text Purpose => new("把网站与清单逐个文件核对：缺少、改动、旧版、多出；有不符退出码为 1", "hold a site against its manifest: missing, altered, stale, extra; exit code 1 where something differs");

    public override IReadOnlyList<Operand> Operands => [place];

    public override IReadOnlyList<Option> Options => [manifest, key];

    public override int Run(Call call)
    {
        using var owner = call.Value(key) is { } file ? ManifestSignature.ReadKey(file) : null;
        byte[]? given = call.Value(manifest) is { } path ? ReadManifest(path) : null;
        var verification = call.Terminal.During(new("正在核验……", "Verifying …"), _ => VerifiedPlaces.With(call.Value(place)!, call,
            opened => Verification.Of(opened, ReferenceManifest.For(opened, given, owner), call.Stop)));
        if (call.WantsJson) JsonResult.Write(call.Terminal, json => VerificationWords.Write(json, verification, call.Language));
        else VerificationWords.Print(verification, call.Terminal);
        return verification.Differences.Count == 0 ? 0 : 1;
    }

    private static byte[] ReadManifest(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserException(new($"读不到清单文件「{path}」。", $"The manifest “{path}” cannot be read."), e);
        }
    }
}
