<#-- Always the Dockerfile; reads syntax, builder.template, images. -->
<#list syntax as image>
# syntax=[=image]
</#list>
<#include "/builder/[=builder.template].ftl">
<#list images as image>
<#list image.layersStage as stage>

# [=stage] takes the application apart
FROM build AS [=stage]
</#list>
<#include "/application/[=image.application.template].ftl">

# [=image.runtime.stage] holds a JRE and the application, nothing of the build
FROM [=image.runtime.image] AS [=image.runtime.stage]
<#include "/runtime/[=image.runtime.template].ftl">
WORKDIR [=image.application.directory]
<#list image.application.layers as layer>
COPY --from=[=layer.stage] [=layer.arguments]
</#list>
<#list image.runtime.labels as label>
LABEL [=label]
</#list>
<#list image.runtime.env as variable>
ENV [=variable]
</#list>
<#list image.runtime.ports as port>
EXPOSE [=port]
</#list>
USER [=image.runtime.user]
ENTRYPOINT [=image.runtime.entrypoint]
</#list>
