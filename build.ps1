# 常用任务：restore, format, build, test, site, native, publish. One call each; a call that fails ends the script with its exit code.
# 用法：.\build.ps1 -Task Site      Windows PowerShell 5.1 and PowerShell 7 both read it.
param(
    [ValidateSet('Restore', 'Format', 'Build', 'Test', 'Site', 'Native', 'Publish', 'All')]
    [string] $Task = 'All',
    [string] $Target = 'www',
    [string] $OnSuccess = '',
    [string] $OnFailure = ''
)

$solution = "$PSScriptRoot/SiteBuilder.sln"
$generator = "$PSScriptRoot/generator"

function Run {
    & dotnet @args
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

if ($Task -in 'Restore', 'All') { Run restore $solution }
if ($Task -in 'Format', 'All') { Run format $solution --verify-no-changes }
if ($Task -in 'Build', 'All') { Run build $solution }
if ($Task -in 'Test', 'All') { Run test --solution $solution }
if ($Task -in 'Site', 'All') { Run run --project $generator '--' build --content "$PSScriptRoot/content" --themes "$PSScriptRoot/themes" --output "$PSScriptRoot/output" }
if ($Task -in 'Native', 'All') { Run publish $generator --configuration Release --use-current-runtime '-p:PublishAot=true' --output "$PSScriptRoot/publish" }
# Not part of All: nothing goes out unless somebody says so.
if ($Task -eq 'Publish') {
    $hooks = @()
    if ($OnSuccess) { $hooks += '--on-success', $OnSuccess }
    if ($OnFailure) { $hooks += '--on-failure', $OnFailure }
    Run run --project $generator '--' publish $Target --scheduled --content "$PSScriptRoot/content" --themes "$PSScriptRoot/themes" --output "$PSScriptRoot/output" @hooks
}
