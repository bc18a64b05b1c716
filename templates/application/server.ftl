<#-- The stage that downloads an application server; the nested content continues its last RUN; reads builder and the server. -->
<#import "/builder/alone.ftl" as alone>
<#macro fetched server>
# [=server.stage] downloads the application server; its layer stays cached when the application changes
<@alone.stage server.stage>
    [=builder.alone.command] [=server.goal] \
    -Dartifact=[=server.artifact] -Dmdep.stripVersion -DoutputDirectory=. \
<#nested>
</@alone.stage>
</#macro>
