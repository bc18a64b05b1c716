<#-- A war served by Open Liberty with the project's configuration; reads builder, image.application.artifact, image.application.unpacking. -->
<#include "/application/war/exploded.ftl">
# configDropins complete the project's server.xml: without a host, the endpoint would listen on localhost only
RUN mkdir -p /layers/configuration/configDropins/defaults /layers/configuration/configDropins/overrides \
    && cp -R /workspace/[=image.application.unpacking.configuration]/. /layers/configuration/ \
<#if image.application.unpacking.variables?has_content>
    && printf '%s\n' '<server>' <#list image.application.unpacking.variables as line>[=line]<#sep> \
       </#sep></#list> '</server>' \
       >/layers/configuration/configDropins/overrides/liberty-plugin-variable-config.xml \
</#if>
    && printf '%s\n' [=image.application.unpacking.openEndpoint] \
       >/layers/configuration/configDropins/defaults/open-endpoint.xml

<#import "/application/server.ftl" as server>
<@server.fetched image.application.unpacking.server>
    && jar xf openliberty-runtime.zip \
    && rm -r wlp/clients wlp/templates \
    && mkdir -p /server[=image.application.directory]/[=image.application.unpacking.war.folder] \
    && cp -R wlp/. /server[=image.application.directory]/ \
    && chmod -R a+rX /server \
    && find /server -exec touch -h -d @0 {} +
</@server.fetched>
