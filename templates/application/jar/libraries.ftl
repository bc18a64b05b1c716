<#-- Splits the dependencies by how often they change; reads image.application.unpacking. -->
<#list image.application.unpacking.libraries as folder>
    && mv [=folder]/lib /layers/dependencies/ \
<#list image.application.unpacking.siblings as names>
    && find /layers/dependencies/lib [=names] -exec mv {} /layers/application/lib/ ';' \
</#list>
    && find /layers/dependencies/lib -name '*-SNAPSHOT*.jar' -exec mv {} /layers/snapshot-dependencies/lib/ ';' \
</#list>
