<#-- The stage that compiles the health check client, for images without a suitable tool; reads stage. -->
# probe compiles a program that asks the application, because the runtime image contains none
FROM <#list stage.platform as platform>--platform=$[=platform] </#list>[=stage.image] AS probe
<#list stage.programs as program>
RUN printf '%s\n' \
<#list program.lines as line>
    [=line] \
</#list>
    >/[=program.name].java \
    && javac <#list stage.release as java>--release [=java] </#list>-d [=program.folder] /[=program.name].java \
    && find [=program.folder] -exec touch -d @0 {} +
</#list>
<#list stage.env as image>

# env provides the env command, which keeps the application's JVM options out of the health check
FROM [=image] AS env
</#list>
