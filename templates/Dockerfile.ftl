<#-- Always the Dockerfile; reads syntax, builder.template, application.template, runtime. -->
<#list syntax as image>
# syntax=[=image]
</#list>
<#include "/builder/[=builder.template].ftl">
<#include "/application/[=application.template].ftl">

# runtime holds a JRE and the application, nothing of the build
FROM [=runtime.image] AS runtime
<#include "/runtime/[=runtime.template].ftl">
WORKDIR [=application.directory]
<#list application.layers as layer>
COPY --from=[=layer.stage] [=layer.arguments]
</#list>
<#list runtime.labels as label>
LABEL [=label]
</#list>
<#list runtime.env as variable>
ENV [=variable]
</#list>
<#list runtime.ports as port>
EXPOSE [=port]
</#list>
USER [=runtime.user]
ENTRYPOINT [=runtime.entrypoint]
