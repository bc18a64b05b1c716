<#-- The health check's programs, for images that have nothing that could ask; reads stage. -->
# probe compiles what asks the application for its health, where the image has nothing that could
FROM <#list stage.platform as platform>--platform=$[=platform] </#list>[=stage.image] AS probe
<#list stage.programs as program>
RUN printf '%s\n' \
<#list program.lines as line>
    [=line] \
</#list>
    >/[=program.name].java \
    && javac <#list stage.release as java>--release [=java] </#list>-d /probe /[=program.name].java
</#list>
<#list stage.env as image>

# env starts the check without the options that the environment gives to the application's JVM
FROM [=image] AS env
</#list>
