<#-- A war served by Jetty; reads builder, image.application.artifact, image.application.unpacking. -->
<#import "/application/server.ftl" as server>
<#include "/application/war/exploded.ftl">

<@server.fetched image.application.unpacking.server>
    && jar xf jetty-home.zip \
    && mkdir -p /server[=image.application.directory]/[=image.application.unpacking.war.folder] \
    && mv jetty-home-*/start.jar jetty-home-*/lib jetty-home-*/modules jetty-home-*/etc /server[=image.application.directory]/ \
    && printf '%s\n' <#list image.application.unpacking.settings as line>[=line] </#list>>/server[=image.application.directory]/base/start.ini \
    && chmod -R a+rX /server \
    && find /server -exec touch -h -d @0 {} +
</@server.fetched>
