using SiteBuilder.Delivery;
using SiteBuilder.Diagnostics;

namespace SiteBuilder.Commands;

/// <summary><c>key</c>: makes the pair of keys with which manifests are signed and signatures checked.</summary>
internal sealed class KeyCommand : ProgramCommand
{
    private readonly Operand file = new(new("文件", "FILE"), new("私钥文件；公钥放在旁边的 .pub 里", "the private key; the public one goes beside it, into .pub"));

    public override string Name => "key";

    public override Text Purpose => new("生成一对签名清单用的密钥（ECDSA P-256）", "make a pair of keys for signed manifests (ECDSA P-256)");

    public override IReadOnlyList<Operand> Operands => [file];

    public override int Run(Call call)
    {
        string path = call.Value(file)!, publicPath = ManifestSignature.MakeKeys(path);
        call.Terminal.Result(new($"已生成私钥 {path}（只放在发布用的机器上，不要放进内容文件夹）和公钥 {publicPath}（交给核验的人）。",
            $"Made the private key {path} (keep it on the machine that publishes, never in the content folder) and the public key {publicPath} (for those who verify)."));
        return 0;
    }
}
