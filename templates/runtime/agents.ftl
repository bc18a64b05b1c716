<#-- The stage that downloads Java agents; reads builder, agent. -->
<#import "/builder/alone.ftl" as alone>
# [=agent.stage] downloads the Java agents; its layer stays cached when the application changes
<@alone.stage agent.stage>
<#list agent.artifacts as artifact>
    [=builder.alone.command] [=agent.goal] \
    -Dartifact=[=artifact] -Dmdep.stripVersion -DoutputDirectory=/agents \
<#sep>
    && \
</#sep>
</#list>
    && find /agents -exec touch -d @0 {} +
</@alone.stage>
